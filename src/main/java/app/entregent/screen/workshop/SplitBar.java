package app.entregent.screen.workshop;

import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * How many say what, side by side: each answer as wide as its share of the votes, with its sign,
 * its number and its word. Never an average.
 */
final class SplitBar extends VBox {
  private final LiveTexts texts;
  private final Strip strip = new Strip();
  private final FlowPane legend = new FlowPane();

  SplitBar(LiveTexts texts) {
    this.texts = texts;
    getStyleClass().add("run-split");
    legend.getStyleClass().add("run-split-legend");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(strip, legend);
  }

  /** Shows these answers; without votes nothing is there. */
  void show(List<Share> shares) {
    List<Share> given = shares.stream().filter(share -> share.votes() > 0).toList();
    strip.show(given, texts);
    legend.getChildren().setAll(given.stream().map(this::word).toList());
    setAccessibleText(
        given.stream().map(share -> texts.now(said(share))).collect(Collectors.joining(", ")));
    setVisible(!given.isEmpty());
    setManaged(!given.isEmpty());
  }

  private static Message said(Share share) {
    return Message.of("run.split.share", share.answer().word(), share.votes());
  }

  private Node word(Share share) {
    Label sign = new Label(texts.now(share.answer().sign()));
    sign.getStyleClass().addAll("run-sign", "answer-" + share.answer().code());
    Label word = new Label(texts.now(said(share)), sign);
    word.getStyleClass().add("run-split-word");
    return word;
  }

  /** The segments in one line. */
  private static final class Strip extends Pane {
    /** No segment is narrower than this, in heights of the strip: its number must be readable. */
    private static final double NARROWEST = 1.2;

    private List<Share> shares = List.of();

    Strip() {
      getStyleClass().add("run-split-strip");
    }

    void show(List<Share> given, LiveTexts texts) {
      shares = given;
      getChildren()
          .setAll(
              given.stream()
                  .map(
                      share -> {
                        Label part =
                            new Label(
                                texts.now(
                                    Message.of(
                                        "run.split.part", share.answer().sign(), share.votes())));
                        part.getStyleClass()
                            .addAll("run-split-part", "answer-" + share.answer().code());
                        return part;
                      })
                  .toList());
    }

    @Override
    protected void layoutChildren() {
      double height = getHeight();
      double least = Math.min(NARROWEST * height, getWidth() / Math.max(1, shares.size()));
      double free = getWidth() - least * shares.size();
      double votes = shares.stream().mapToInt(Share::votes).sum();
      double x = 0;
      for (int i = 0; i < shares.size(); i++) {
        double width = least + free * shares.get(i).votes() / votes;
        getChildren().get(i).resizeRelocate(x, 0, width, height);
        x += width;
      }
    }
  }
}
