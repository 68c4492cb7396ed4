package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a piece of the week is, in words and by the sign of its channel. */
final class PieceWords {
  private PieceWords() {}

  /** Format, channel and persona. */
  static Message meta(EngageRow.Line line) {
    Message format = Message.of("engage.format." + line.piece().format());
    Message channel = channel(line.piece().channel());
    return line.persona().isEmpty()
        ? Message.of("engage.row.meta", format, channel)
        : Message.of("engage.row.metaFor", format, channel, line.persona());
  }

  static Message channel(PieceChannel channel) {
    return Message.of("engage.channel." + channel);
  }

  static Message hour(OptionalInt hour) {
    return hour.isPresent()
        ? Message.of("engage.hour", hour.getAsInt())
        : Message.of("engage.hour.none");
  }

  /** All of it, to be read aloud. */
  static ObservableValue<String> told(LiveTexts texts, EngageRow.Line line) {
    Piece piece = line.piece();
    String state =
        piece.done()
            ? "engage.row.done"
            : piece.droppedOn().isPresent()
                ? "engage.row.dropped"
                : line.late() ? "engage.row.late" : "engage.row.open";
    return texts.text(
        "engage.row.told",
        piece.subject(),
        texts.text(meta(line)),
        texts.text(
            "engage.row.when",
            EngageCell.name(texts, piece.plannedOn(), false),
            texts.text(hour(piece.hour()))),
        texts.text(state));
  }

  static Ikon icon(PieceChannel channel) {
    return switch (channel) {
      case PROFILE -> Material2OutlinedAL.ACCOUNT_CIRCLE;
      case GROUP -> Material2OutlinedAL.GROUP;
      case PAGE -> Material2OutlinedAL.BUSINESS;
      case LINKEDIN_MESSAGE -> Material2OutlinedAL.CHAT;
      case EMAIL -> Material2OutlinedMZ.MAIL_OUTLINE;
      case BLOG -> Material2OutlinedMZ.RSS_FEED;
      case WEBSITE -> Material2OutlinedAL.LANGUAGE;
      case VIDEO_SITE -> Material2OutlinedMZ.ONDEMAND_VIDEO;
      case IN_PERSON -> Material2OutlinedAL.EMOJI_PEOPLE;
    };
  }
}
