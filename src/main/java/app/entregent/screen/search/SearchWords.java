package app.entregent.screen.search;

import app.entregent.model.conversation.Channel;
import app.entregent.search.SearchKind;
import app.entregent.text.Message;
import java.util.Locale;

/** The words for what is found. */
final class SearchWords {
  private SearchWords() {}

  static Message kind(SearchKind kind) {
    return Message.of("search.kind." + kind.code());
  }

  static Message channel(Channel channel) {
    return Message.of("conversation.channel." + channel.name().toLowerCase(Locale.ROOT));
  }
}
