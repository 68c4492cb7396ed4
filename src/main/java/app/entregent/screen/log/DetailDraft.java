package app.entregent.screen.log;

import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.Outcome;
import app.entregent.model.conversation.detail.PersonShown;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.model.conversation.detail.TieNorm.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folded parts of a talk that was begun and not saved.
 *
 * @param shown what each of the people did, the known ones first
 * @param files where the new files lie; they are read when the talk is saved
 */
record DetailDraft(
    List<PersonShown> shown,
    Map<TieNorm, Reading> norms,
    List<SharedContent> content,
    List<Path> files,
    List<Long> detached,
    List<Outcome> outcomes) {
  DetailDraft {
    shown = List.copyOf(shown);
    norms = Map.copyOf(norms);
    content = List.copyOf(content);
    files = List.copyOf(files);
    detached = List.copyOf(detached);
    outcomes = List.copyOf(outcomes);
  }

  void write(ObjectNode json) {
    ArrayNode people = json.putArray("shown");
    for (PersonShown one : shown) {
      people.addObject().put("act", one.act().name()).put("sign", one.sign().name());
    }
    ObjectNode readings = json.putObject("norms");
    norms.forEach((norm, reading) -> readings.put(norm.name(), reading.name()));
    ArrayNode got = json.putArray("content");
    for (SharedContent one : content) {
      ObjectNode node = got.addObject().put("title", one.title());
      one.pieceId().ifPresent(id -> node.put("piece", id));
    }
    ArrayNode paths = json.putArray("files");
    files.forEach(path -> paths.add(path.toString()));
    ArrayNode gone = json.putArray("detached");
    detached.forEach(gone::add);
    ArrayNode came = json.putArray("outcomes");
    for (Outcome one : outcomes) {
      ObjectNode node = came.addObject();
      one.personId().ifPresent(id -> node.put("person", id));
      node.put("kind", one.kind().name())
          .put("id", one.id())
          .put("words", one.words())
          .put("settled", one.settled())
          .put("latent", one.latent())
          .put("theirWords", one.theirWords());
    }
  }

  /** Reads it; what an older program did not write is empty. */
  static DetailDraft read(JsonNode json) {
    List<PersonShown> shown = new ArrayList<>();
    json.path("shown").forEach(one -> shown.add(shown(one)));
    if (json.has("act")) {
      shown.add(shown(json));
    }
    Map<TieNorm, Reading> norms = new EnumMap<>(TieNorm.class);
    json.path("norms")
        .properties()
        .forEach(
            one ->
                norms.put(TieNorm.valueOf(one.getKey()), Reading.valueOf(one.getValue().asText())));
    List<SharedContent> content = new ArrayList<>();
    json.path("content")
        .forEach(
            one ->
                content.add(
                    new SharedContent(
                        one.has("piece")
                            ? Optional.of(one.get("piece").asLong())
                            : Optional.empty(),
                        one.path("title").asText())));
    List<Path> files = new ArrayList<>();
    json.path("files").forEach(one -> files.add(Path.of(one.asText())));
    List<Long> detached = new ArrayList<>();
    json.path("detached").forEach(one -> detached.add(one.asLong()));
    List<Outcome> outcomes = new ArrayList<>();
    json.path("outcomes").forEach(one -> outcomes.add(outcome(one)));
    return new DetailDraft(shown, norms, content, files, detached, outcomes);
  }

  private static PersonShown shown(JsonNode json) {
    return new PersonShown(
        CostlyAct.valueOf(json.path("act").asText(CostlyAct.NONE.name())),
        TalkSign.valueOf(json.path("sign").asText(TalkSign.NONE.name())));
  }

  private static Outcome outcome(JsonNode json) {
    return new Outcome(
        Outcome.Kind.valueOf(json.path("kind").asText()),
        json.path("id").asLong(),
        json.path("words").asText(""),
        json.path("settled").asBoolean(),
        json.path("latent").asBoolean(),
        json.path("theirWords").asText(""),
        json.has("person") ? Optional.of(json.get("person").asLong()) : Optional.empty());
  }
}
