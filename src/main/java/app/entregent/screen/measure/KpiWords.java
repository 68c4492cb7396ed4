package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiCell;
import app.entregent.model.measure.kpi.KpiFact;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.WeekSpan;
import app.entregent.text.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** The sheet in words. */
final class KpiWords {
  private KpiWords() {}

  /** A cell with its kind and week. */
  static Message told(Kpi kpi, IsoWeek week, KpiCell cell) {
    return Message.of("measure.kpi.told", kpi.title(), week(week), cell(cell));
  }

  /** A week with its year, so that those around a new year are told apart. */
  static Message week(IsoWeek week) {
    return Message.of(
        "measure.kpi.week.whole",
        week.number(),
        Integer.toString(week.year()),
        week.monday(),
        week.sunday());
  }

  /** Weeks from one to another. */
  static Message span(WeekSpan span) {
    return span.size() == 1
        ? week(span.first())
        : Message.of(
            "measure.kpi.span.told",
            span.first().number(),
            Integer.toString(span.first().year()),
            span.last().number(),
            Integer.toString(span.last().year()),
            span.size());
  }

  static Message cell(KpiCell cell) {
    if (cell.amount().isEmpty()) {
      return Message.of("measure.unknown");
    }
    if (cell.isComputed()) {
      return Message.of("measure.kpi.computed", cell.amount().get());
    }
    return cell.computed().isPresent()
        ? Message.of("measure.kpi.typed.over", cell.amount().get(), cell.computed().get())
        : Message.of("measure.kpi.typed", cell.amount().get());
  }

  /** What was typed once. */
  static Message word(KpiStore.Typed typed) {
    return typed
        .amount()
        .map(amount -> Message.of("measure.kpi.word", amount, typed.at()))
        .orElse(Message.of("measure.kpi.word.back", typed.at()));
  }

  static Message fact(KpiFact fact) {
    return switch (fact) {
      case KpiFact.Read read -> Message.of("measure.kpi.fact.read", read.on(), read.amount());
      case KpiFact.PieceOut piece ->
          Message.of("measure.kpi.fact.piece", piece.on(), piece.subject());
      case KpiFact.Led led -> Message.of("measure.kpi.fact.led", led.on(), led.account());
      case KpiFact.Talked talked ->
          talked.person().isEmpty()
              ? Message.of("measure.kpi.fact.talk", talked.on())
              : Message.of("measure.kpi.fact.talked", talked.on(), talked.person());
    };
  }

  /** The difference in short, with its share where there is one. */
  static Message difference(BeforeAfter.Known known) {
    return known
        .share()
        .map(share -> Message.of("measure.kpi.by.share", signed(known.difference()), share(share)))
        .orElse(signed(known.difference()));
  }

  /** A kind before and during the trial, with what it rests on. */
  static Message compared(BeforeAfter both) {
    return switch (both) {
      case BeforeAfter.Known known when known.basis() == BeforeAfter.Basis.LAST_READING ->
          Message.of(
              "measure.kpi.compared.level", known.before(), known.after(), difference(known));
      case BeforeAfter.Known known ->
          Message.of(
              "measure.kpi.compared",
              known.before(),
              known.weeksBefore(),
              known.after(),
              known.weeksAfter(),
              difference(known));
      case BeforeAfter.NotChosen _ -> Message.of("measure.kpi.compared.none");
      case BeforeAfter.NoReading _ -> Message.of("measure.kpi.compared.noreading");
      case BeforeAfter.Missing missing ->
          Message.of("measure.kpi.compared.missing", missing.there(), missing.of());
    };
  }

  private static Message signed(BigDecimal amount) {
    return switch (amount.signum()) {
      case 1 -> Message.of("measure.kpi.by.more", amount);
      case -1 -> Message.of("measure.kpi.by.less", amount.negate());
      default -> Message.of("measure.kpi.by.same");
    };
  }

  private static Message share(BigDecimal share) {
    return switch (share.signum()) {
      case 1 -> Message.of("measure.kpi.share.more", share);
      case -1 -> Message.of("measure.kpi.share.less", share.negate());
      default -> Message.of("measure.kpi.by.same");
    };
  }

  /** A figure, or that it is not yet known. */
  static Message figure(Optional<BigDecimal> amount) {
    return amount
        .map(known -> Message.of("measure.figure", known))
        .orElse(Message.of("measure.unknown"));
  }
}
