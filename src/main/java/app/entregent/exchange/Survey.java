package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveOwner;
import app.entregent.exchange.archive.ArchiveReader;
import app.entregent.exchange.archive.ArchiveRow;
import app.entregent.exchange.archive.ArchiveSink;
import app.entregent.exchange.archive.ArchiveSummary;
import app.entregent.exchange.archive.ConnectionRow;
import app.entregent.exchange.archive.EmailRow;
import app.entregent.exchange.archive.EndorsementRow;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.InvitationRow;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.MessageRow;
import app.entregent.exchange.archive.NoteRow;
import app.entregent.exchange.archive.OwnerCounts;
import app.entregent.exchange.archive.PositionRow;
import app.entregent.exchange.archive.Problem;
import app.entregent.exchange.archive.ProfileRow;
import app.entregent.exchange.archive.ProfileSummaryRow;
import app.entregent.exchange.archive.RecommendationRow;
import app.entregent.exchange.archive.SkillRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * All that the archives hold but the words of the messages: the first of the two readings, for
 * which the workspace is not touched.
 */
final class Survey {
  /** A file as the reader left it, under the name that the report shows. */
  record FileSeen(String name, LocalDate asOf, FileSummary summary) {}

  final List<Seen<ProfileRow>> profiles = new ArrayList<>();
  final List<Seen<ProfileSummaryRow>> summaries = new ArrayList<>();
  final List<Seen<EmailRow>> emails = new ArrayList<>();
  final List<Seen<PositionRow>> positions = new ArrayList<>();
  final List<Seen<SkillRow>> skills = new ArrayList<>();
  final List<Seen<ConnectionRow>> connections = new ArrayList<>();
  final List<Seen<NoteRow>> notes = new ArrayList<>();
  final List<Seen<InvitationRow>> invitations = new ArrayList<>();
  final List<Seen<RecommendationRow>> recommendations = new ArrayList<>();
  final List<Seen<EndorsementRow>> endorsements = new ArrayList<>();
  final Correspondence correspondence = new Correspondence();

  private final List<FileSeen> files = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Fit fit;
  private Optional<ArchiveOwner> owner = Optional.empty();

  private Survey(LocalDate today) {
    this.fit = new Fit(today);
  }

  static Survey of(List<ChosenArchive> archives, LocalDate today, Steps steps) {
    Survey survey = new Survey(today);
    OwnerCounts counts = new OwnerCounts();
    for (int i = 0; i < archives.size(); i++) {
      ChosenArchive archive = archives.get(i);
      ArchiveSummary summary =
          ArchiveReader.read(
              archive.source(),
              survey.new Sink(archive),
              steps.reading(i, archives.size()),
              counts);
      if (summary.cancelled()) {
        throw new CancellationException("The import was cancelled");
      }
      for (FileSummary file : summary.files()) {
        survey.files.add(new FileSeen(archive.prefix() + file.name(), archive.asOf(), file));
      }
      survey.owner = summary.owner();
    }
    return survey;
  }

  List<FileSeen> files() {
    return files;
  }

  /** Whose archive it is, as far as it tells. */
  Optional<ArchiveOwner> owner() {
    return owner;
  }

  /** Begins the findings of an import with what the reading found. */
  Findings findings() {
    Findings findings = new Findings();
    leftOut.forEach(findings::leaveOut);
    problems.forEach(findings::problem);
    return findings;
  }

  /** Takes the rows of one archive. */
  private final class Sink implements ArchiveSink {
    private final ChosenArchive archive;
    private final RowFitter fitter;

    Sink(ChosenArchive archive) {
      this.archive = archive;
      this.fitter = new RowFitter(fit, this::problem);
    }

    @Override
    public void row(ArchiveRow row) {
      String file = archive.prefix() + row.file();
      switch (row) {
        case ProfileRow profile -> profiles.add(seen(file, fitter.fit(profile)));
        case ProfileSummaryRow summary -> summaries.add(seen(file, summary));
        case EmailRow email -> emails.add(seen(file, email));
        case PositionRow position -> positions.add(seen(file, fitter.fit(position)));
        case SkillRow skill -> skills.add(seen(file, fitter.fit(skill)));
        case ConnectionRow connection -> connections.add(seen(file, fitter.fit(connection)));
        case NoteRow note -> notes.add(seen(file, fitter.fit(note)));
        case InvitationRow invitation -> invitations.add(seen(file, fitter.fit(invitation)));
        case RecommendationRow text -> recommendations.add(seen(file, fitter.fit(text)));
        case EndorsementRow endorsement -> endorsements.add(seen(file, fitter.fit(endorsement)));
        case MessageRow message -> correspondence.add(file, fitter.fit(message));
      }
    }

    private <R extends ArchiveRow> Seen<R> seen(String file, R row) {
      return new Seen<>(file, archive.asOf(), row);
    }

    @Override
    public void leftOut(LeftOut row) {
      leftOut.add(new LeftOut(archive.prefix() + row.file(), row.line(), row.reason()));
    }

    @Override
    public void problem(Problem problem) {
      problems.add(
          new Problem(
              problem.kind(), archive.prefix() + problem.file(), problem.line(), problem.detail()));
    }
  }
}
