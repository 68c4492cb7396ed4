package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveRow;
import app.entregent.exchange.archive.ConnectionRow;
import app.entregent.exchange.archive.EndorsementRow;
import app.entregent.exchange.archive.InvitationRow;
import app.entregent.exchange.archive.MessageRow;
import app.entregent.exchange.archive.NoteRow;
import app.entregent.exchange.archive.PositionRow;
import app.entregent.exchange.archive.Problem;
import app.entregent.exchange.archive.ProfileRow;
import app.entregent.exchange.archive.RecommendationRow;
import app.entregent.exchange.archive.SkillRow;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes rows such that the workspace can hold them: texts shortened to their columns. That and
 * unlikely dates are told as problems.
 */
final class RowFitter {
  private static final int BEGINNING = 60;

  private final Fit fit;
  private final Consumer<Problem> problems;

  RowFitter(Fit fit, Consumer<Problem> problems) {
    this.fit = fit;
    this.problems = problems;
  }

  ConnectionRow fit(ConnectionRow row) {
    row.connectedOn().ifPresent(day -> look(row, day));
    boolean mail = row.email().length() <= Fit.EMAIL;
    if (!mail) {
      tell(row, Problem.Kind.BAD_EMAIL, beginning(row.email()));
    }
    return new ConnectionRow(
        row.file(),
        row.line(),
        name(row, row.name()),
        link(row, row.link()),
        mail ? row.email() : "",
        text(row, row.company(), Fit.COMPANY),
        text(row, row.position(), Fit.TITLE),
        row.connectedOn());
  }

  ProfileRow fit(ProfileRow row) {
    return new ProfileRow(
        row.file(),
        row.line(),
        name(row, row.name()),
        text(row, row.headline(), Fit.TITLE),
        row.summary(),
        row.industry(),
        text(row, row.location(), Fit.PLACE),
        row.websites());
  }

  PositionRow fit(PositionRow row) {
    return new PositionRow(
        row.file(),
        row.line(),
        text(row, row.company(), Fit.COMPANY),
        text(row, row.title(), Fit.TITLE),
        row.description(),
        text(row, row.location(), Fit.PLACE),
        row.startedOn(),
        row.finishedOn());
  }

  SkillRow fit(SkillRow row) {
    return new SkillRow(row.file(), row.line(), text(row, row.name(), Fit.SKILL));
  }

  NoteRow fit(NoteRow row) {
    return new NoteRow(
        row.file(),
        row.line(),
        name(row, row.name()),
        link(row, row.link()),
        row.note(),
        row.createdOn());
  }

  RecommendationRow fit(RecommendationRow row) {
    row.on().ifPresent(day -> look(row, day));
    return new RecommendationRow(
        row.file(),
        row.line(),
        row.given(),
        name(row, row.name()),
        text(row, row.company(), Fit.COMPANY),
        text(row, row.jobTitle(), Fit.TITLE),
        row.text(),
        row.on(),
        text(row, row.status(), Fit.STATE));
  }

  EndorsementRow fit(EndorsementRow row) {
    row.on().ifPresent(day -> look(row, day));
    return new EndorsementRow(
        row.file(),
        row.line(),
        text(row, row.skill(), Fit.SKILL),
        name(row, row.endorser()),
        link(row, row.link()),
        row.on(),
        text(row, row.status(), Fit.STATE));
  }

  InvitationRow fit(InvitationRow row) {
    look(row, row.sentAt().toLocalDate());
    return row;
  }

  /** The recipients are left as they are: who is new among them is fitted when he is added. */
  MessageRow fit(MessageRow row) {
    look(row, row.sentAt().atZone(ZoneOffset.UTC).toLocalDate());
    if (row.subject().length() <= Fit.SUBJECT && row.folder().length() <= Fit.FOLDER) {
      return row;
    }
    return new MessageRow(
        row.file(),
        row.line(),
        row.conversation(),
        row.title(),
        row.from(),
        row.to(),
        row.sentAt(),
        text(row, row.subject(), Fit.SUBJECT),
        row.text(),
        Fit.text(row.folder(), Fit.FOLDER),
        row.attachment());
  }

  private PersonName name(ArchiveRow row, PersonName name) {
    if (!Fit.fits(name)) {
      tell(row, Problem.Kind.SHORTENED, beginning(name.full()));
    }
    return Fit.name(name);
  }

  private Optional<ProfileLink> link(ArchiveRow row, Optional<ProfileLink> link) {
    if (Fit.fits(link)) {
      return link;
    }
    tell(row, Problem.Kind.BAD_LINK, beginning(link.map(ProfileLink::slug).orElse("")));
    return Optional.empty();
  }

  private String text(ArchiveRow row, String text, int length) {
    if (text.length() > length) {
      tell(row, Problem.Kind.SHORTENED, beginning(text));
    }
    return Fit.text(text, length);
  }

  /** An archive may say what cannot be true; it is not for us to lose it. */
  private void look(ArchiveRow row, LocalDate day) {
    if (!fit.isLikely(day)) {
      tell(row, Problem.Kind.UNLIKELY_DATE, day.toString());
    }
  }

  private void tell(ArchiveRow row, Problem.Kind kind, String detail) {
    problems.accept(new Problem(kind, row.file(), row.line(), detail));
  }

  private static String beginning(String text) {
    return Fit.text(text, BEGINNING);
  }
}
