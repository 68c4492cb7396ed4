package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Attachment;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.model.conversation.detail.Outcome;
import app.entregent.model.conversation.detail.OutcomeStore;
import app.entregent.model.conversation.detail.PersonShown;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.workspace.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the full form said of a talk that is written on.
 *
 * @param shown what the people did, by person
 */
record KnownDetails(
    Map<Long, PersonShown> shown,
    Map<TieNorm, TieNorm.Reading> norms,
    String given,
    String received,
    String asked,
    List<SharedContent> content,
    List<Attachment> attached,
    List<Outcome> outcomes,
    int minutes) {
  static final KnownDetails NONE =
      new KnownDetails(
          Map.of(),
          Map.of(),
          "",
          "",
          "",
          List.of(),
          List.of(),
          List.of(),
          TalkDetails.USUAL_MINUTES);

  private static final TalkDetailStore DETAILS = new TalkDetailStore();
  private static final AttachmentStore ATTACHMENTS = new AttachmentStore();
  private static final OutcomeStore OUTCOMES = new OutcomeStore();
  private static final FavourStore FAVOURS = new FavourStore();

  static KnownDetails read(Reader reader, long talk) {
    Map<FavourDirection, Favour> favours = FAVOURS.ofTalk(reader, talk);
    return new KnownDetails(
        DETAILS.shown(reader, List.of(talk)).getOrDefault(talk, Map.of()),
        DETAILS.norms(reader, talk),
        words(favours, FavourDirection.GIVEN),
        words(favours, FavourDirection.RECEIVED),
        DETAILS.asked(reader, talk),
        DETAILS.content(reader, List.of(talk)).getOrDefault(talk, List.of()),
        ATTACHMENTS.ofTalk(reader, talk),
        OUTCOMES.ofTalk(reader, talk),
        DETAILS.minutes(reader, talk));
  }

  private static String words(Map<FavourDirection, Favour> favours, FavourDirection which) {
    return Optional.ofNullable(favours.get(which)).map(Favour::words).orElse("");
  }
}
