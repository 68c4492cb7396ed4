package app.entregent.screen.brand;

import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.HeldHistory;
import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingTrend;
import app.entregent.model.wording.Draft;
import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Card;
import app.entregent.report.Paper.Field;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Words;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The whole brand as a page to read, in one language. */
final class BrandPaper {
  private final Texts texts;
  private final LocalDate today;

  BrandPaper(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  Paper of(
      List<BrandItem> items,
      List<BrandItem> posts,
      List<ReadingDay> readings,
      HeldHistory history) {
    List<Block> blocks = new ArrayList<>();
    for (BrandGroup group : BrandGroup.values()) {
      List<BrandItem> some = items.stream().filter(item -> item.group() == group).toList();
      BrandProgress progress = BrandProgress.of(some);
      blocks.add(
          new Heading(
              texts.say(
                  "brand.paper.group",
                  Message.of("brand.group." + group),
                  progress.done(),
                  progress.concerned())));
      some.forEach(item -> blocks.add(card(item)));
    }
    items.forEach(item -> drafts(item, item.draftLimit(), blocks));
    int ofPosts =
        items.stream()
            .filter(item -> item.ref().equals(DraftsViewModel.EXPERIENCE))
            .findFirst()
            .map(BrandItem::draftLimit)
            .orElse(0);
    posts.forEach(post -> drafts(post, ofPosts, blocks));
    readings(readings, blocks);
    history(history, blocks);
    return new Paper(
        texts.say("brand.paper.title"),
        texts.say("brand.paper.subtitle", today, BrandWords.progress(BrandProgress.of(items))),
        blocks);
  }

  private Card card(BrandItem item) {
    List<Field> fields = new ArrayList<>();
    field(fields, "brand.detail.why", BrandWords.why(item));
    field(
        fields,
        "brand.paper.figure",
        BrandWords.figure(item)
            .flatMap(
                figure ->
                    BrandWords.figureSource(item)
                        .map(source -> Message.of("brand.paper.sourced", figure, source))));
    field(fields, "brand.detail.evidence", BrandWords.evidence(item.judgement()));
    field(fields, "brand.paper.changed", BrandWords.change(item));
    if (!item.proof().isBlank()) {
      fields.add(new Field(texts.say("brand.detail.proof"), item.proof(), false));
    }
    field(fields, "brand.paper.reviewed", Optional.of(BrandWords.reviewed(item, today)));
    return new Card(
        0,
        texts.say(BrandWords.titled(item)),
        texts.say("brand.paper.state", BrandWords.state(item.state()), item.weight()),
        fields);
  }

  private void field(List<Field> fields, String label, Optional<Message> sentence) {
    sentence.ifPresent(said -> fields.add(new Field(texts.say(label), texts.say(said), false)));
  }

  private void drafts(BrandItem item, int limit, List<Block> blocks) {
    for (Language language : Language.values()) {
      Draft draft = item.drafts().in(language);
      if (!draft.text().isBlank()) {
        blocks.add(
            new Heading(
                texts.say(
                    "brand.paper.draft",
                    BrandWords.titled(item),
                    Message.of("brand.language." + language.code()),
                    BrandWords.length(draft.length(), limit))));
        blocks.add(new Words(draft.text()));
      }
    }
  }

  private void readings(List<ReadingDay> days, List<Block> blocks) {
    if (days.isEmpty()) {
      return;
    }
    blocks.add(new Heading(texts.say("brand.part.READINGS")));
    reading(blocks, days, "SSI", ReadingDay::ssi);
    for (ReadingKind kind : ReadingKind.values()) {
      reading(blocks, days, kind.name(), day -> day.of(kind));
    }
  }

  private void reading(
      List<Block> blocks,
      List<ReadingDay> days,
      String name,
      Function<ReadingDay, Optional<BigDecimal>> figure) {
    ReadingTrend trend = ReadingTrend.of(days, figure);
    trend
        .newest()
        .ifPresent(
            newest ->
                blocks.add(
                    new Item(
                        texts.say("brand.reading.number", newest.amount()),
                        texts.say("brand.reading.name." + name),
                        texts.say(ReadingsPane.told(trend)))));
  }

  private void history(HeldHistory history, List<Block> blocks) {
    blocks.add(new Heading(texts.say("brand.part.PROGRESS")));
    for (HeldHistory.Point point : history.points().reversed()) {
      blocks.add(
          new Item(
              texts.language().date(point.on()),
              texts.say("brand.held.count", point.held().size()),
              ""));
    }
  }
}
