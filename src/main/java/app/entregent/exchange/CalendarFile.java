package app.entregent.exchange;

import app.entregent.exchange.CalendarStore.Meeting;
import app.entregent.exchange.CalendarStore.Task;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.OwnerOnly;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an iCalendar file (RFC 5545): planned meetings with their end, open next actions with a
 * day as events of a whole day, those that repeat with their rule, and dates, those of every year
 * as such with a reminder; pieces still to be shared, with an alarm each. Ids are those of the
 * rows, so that a calendar that takes the file again changes its entries and doubles none. Moments
 * are written in UTC, which every zone understands. What is overdue stands on today.
 *
 * <p>The discreet variant names no person and none of the seller's words: meetings and next actions
 * with their account and day, pieces with their channel, and no dates.
 */
public final class CalendarFile {
  private static final String DOMAIN = "@entregent";
  private static final int FEBRUARY = 2;

  private final Workspace workspace;
  private final Texts texts;
  private final LocalDate today;
  private final Instant now;
  private final boolean discreet;
  private final CalendarStore store = new CalendarStore();
  private final ImportantDateStore dates = new ImportantDateStore();

  public CalendarFile(
      Workspace workspace, Texts texts, LocalDate today, Instant now, boolean discreet) {
    this.workspace = workspace;
    this.texts = texts;
    this.today = today;
    this.now = now;
    this.discreet = discreet;
  }

  /**
   * Writes the file; one that is there is replaced once the new one is whole. Only the owner may
   * read it.
   *
   * @return how many entries it holds
   * @throws IOException if it cannot be written; then a file that was there is as it was
   */
  public int write(Path file) throws IOException {
    ICalendar calendar = workspace.fetch(this::calendar);
    Path place = file.toAbsolutePath();
    Path draft = place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft, OwnerOnly.file());
      Files.write(draft, Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return calendar.getEvents().size();
  }

  /**
   * The bytes of a calendar of these next actions alone, as far as they are open and have a day.
   */
  public byte[] actions(Collection<Long> ids) {
    ICalendar calendar = blank();
    workspace.fetch(store::tasks).stream()
        .filter(task -> ids.contains(task.id()))
        .forEach(task -> calendar.addEvent(event(task)));
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private ICalendar blank() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(
        "-//Entregent//Entregent//" + texts.language().code().toUpperCase(Locale.ROOT));
    return calendar;
  }

  private ICalendar calendar(Reader reader) {
    ICalendar calendar = blank();
    store.tasks(reader).forEach(task -> calendar.addEvent(event(task)));
    store.meetings(reader, today).forEach(meeting -> calendar.addEvent(event(meeting)));
    CalendarPieces pieces = new CalendarPieces(texts, discreet);
    store
        .pieces(reader, today)
        .forEach(
            piece ->
                pieces.add(
                    calendar, piece, (one, said) -> day(one.uid() + DOMAIN, said, one.day())));
    if (!discreet) {
      addDates(reader, calendar);
    }
    return calendar;
  }

  private VEvent event(Task task) {
    String what = discreet ? texts.say("exchange.calendar.action") : task.words();
    LocalDate day = latest(latest(task.due(), task.restsUntil()), today);
    VEvent event =
        day(task.uid() + DOMAIN, summary(what, discreet ? "" : task.who(), task.account()), day);
    task.repetition()
        .flatMap(repetition -> CalendarRule.of(repetition, task.first()))
        .ifPresent(event::setRecurrenceRule);
    return event;
  }

  private VEvent event(Meeting meeting) {
    String meet = texts.say("exchange.calendar.meeting");
    String said = summary(meet, discreet ? "" : meeting.who(), meeting.account());
    String uid = meeting.uid() + DOMAIN;
    VEvent event =
        meeting
            .at()
            .map(
                at -> {
                  VEvent timed = blank(uid, said);
                  timed.setDateStart(Date.from(at), true);
                  timed.setDateEnd(Date.from(at.plusSeconds(60L * meeting.minutes())), true);
                  return timed;
                })
            .orElseGet(() -> day(uid, said, meeting.day()));
    if (!discreet && !meeting.goal().isEmpty()) {
      event.setDescription(meeting.goal());
    }
    if (!discreet && !meeting.place().isEmpty()) {
      event.setLocation(meeting.place());
    }
    return event;
  }

  private void addDates(Reader reader, ICalendar calendar) {
    List<ImportantDate> all =
        dates.all(reader, new KeepWarmStore(new CadenceStore()).all(reader).keySet());
    List<Long> people = all.stream().flatMap(date -> date.personId().stream()).toList();
    List<Long> firms = all.stream().flatMap(date -> date.accountId().stream()).toList();
    Map<Long, String> names =
        new PersonStore()
            .cards(reader, people).values().stream()
                .collect(Collectors.toMap(PersonCard::id, PersonCard::name));
    Map<Long, String> accounts = new AccountStore().names(reader, firms);
    Map<Long, UUID> uids = store.uids(reader, all.stream().map(ImportantDate::id).toList(), people);
    for (ImportantDate date : all) {
      long id = date.id() == 0 ? date.personId().orElse(0L) : date.id();
      String who = date.personId().map(names::get).orElse("");
      String account = date.accountId().map(accounts::get).orElse("");
      date.next(today)
          .flatMap(
              day ->
                  Optional.ofNullable(uids.get(id))
                      .map(uid -> event(date, uid, summary(said(date), who, account), day)))
          .ifPresent(calendar::addEvent);
    }
  }

  private VEvent event(ImportantDate date, UUID uid, String said, LocalDate day) {
    String kind = date.kind() == DateKind.BIRTHDAY ? "-birthday" : "";
    VEvent event = day(uid + kind + DOMAIN, said, day);
    if (date.yearly()) {
      event.setRecurrenceRule(yearly(date.on()));
    }
    if (date.leadDays() > 0) {
      Duration before = Duration.builder().prior(true).days(date.leadDays()).build();
      event.addAlarm(VAlarm.display(new Trigger(before, Related.START), said));
    }
    return event;
  }

  /** 29 February falls on the last day of February. */
  private static Recurrence yearly(LocalDate on) {
    Recurrence.Builder rule = new Recurrence.Builder(Frequency.YEARLY);
    boolean leapDay = on.getMonthValue() == FEBRUARY && on.getDayOfMonth() > 28;
    return leapDay ? rule.byMonth(FEBRUARY).byMonthDay(-1).build() : rule.build();
  }

  private String said(ImportantDate date) {
    return date.words().isEmpty()
        ? texts.say(Message.of("relationship.date." + date.kind().code()))
        : date.words();
  }

  private VEvent day(String uid, String summary, LocalDate day) {
    VEvent event = blank(uid, summary);
    event.setDateStart(
        new DateStart(
            new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false)));
    event.setTransparency(true);
    return event;
  }

  private VEvent blank(String uid, String summary) {
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(summary);
    return event;
  }

  private static String summary(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
