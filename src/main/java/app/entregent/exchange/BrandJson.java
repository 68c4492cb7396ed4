package app.entregent.exchange;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.CatalogueItem;
import app.entregent.model.brand.DraftStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.Judgement;
import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.wording.DraftVersion;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Reader;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the brand: {@code brand}, each item with its drafts and their versions, {@code posts} with
 * theirs, and {@code readings}, each day with what was read on it.
 */
final class BrandJson {
  private final JsonGenerator json;
  private final BrandStore brand;
  private final Texts texts;

  BrandJson(JsonGenerator json, BrandStore brand, Texts texts) {
    this.json = json;
    this.brand = brand;
    this.texts = texts;
  }

  void write(Reader reader) throws IOException {
    Map<ItemRef, List<DraftVersion>> versions = new DraftStore(brand).all(reader);
    json.writeArrayFieldStart("brand");
    for (BrandItem item : brand.items(reader)) {
      write(item, versions.getOrDefault(item.ref(), List.of()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("posts");
    for (BrandItem post : new BrandPostStore(new PersonStore()).posts(reader)) {
      write(post, versions.getOrDefault(post.ref(), List.of()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("readings");
    for (ReadingDay day : new ReadingStore().days(reader)) {
      json.writeStartObject();
      JsonExport.writeDay("on", Optional.of(day.on()), json);
      for (ReadingKind kind : ReadingKind.values()) {
        if (day.of(kind).isPresent()) {
          json.writeNumberField(kind.name(), day.of(kind).get());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(BrandItem item, List<DraftVersion> versions) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", item.listed().map(CatalogueItem::key).orElse(""));
    json.writeStringField(
        "title",
        item.listed()
            .map(i -> texts.say("brand.item." + i.key() + ".title"))
            .orElse(item.ownTitle()));
    json.writeStringField("group", item.group().name());
    json.writeStringField("state", item.state().name());
    json.writeBooleanField("chosen", item.chosen().isPresent());
    json.writeNumberField("weight", item.weight());
    json.writeStringField("proof", item.proof());
    json.writeObjectFieldStart("drafts");
    for (Language language : Language.values()) {
      json.writeStringField(language.code(), item.drafts().in(language).text());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("versions");
    for (DraftVersion version : versions) {
      json.writeStartObject();
      json.writeStringField("language", version.language().code());
      JsonExport.writeDay("writtenOn", Optional.of(version.writtenOn()), json);
      json.writeStringField("text", version.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonExport.writeDay("reviewedOn", item.reviewedOn(), json);
    if (item.judgement() instanceof Judgement.Seen seen) {
      json.writeObjectFieldStart("seen");
      json.writeStringField("kind", seen.fact().kind().name());
      json.writeNumberField("number", seen.fact().number());
      json.writeNumberField("needed", seen.needed());
      JsonExport.writeDay("on", Optional.of(seen.fact().seenOn()), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
