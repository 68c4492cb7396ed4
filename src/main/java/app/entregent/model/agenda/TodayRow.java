package app.entregent.model.agenda;

import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to do, and why.
 *
 * @param subjectId the meeting, question, next action, person or piece that it is about; for a gap
 *     the decision
 * @param detail tells apart what has the same subject: the key of a gap; else empty
 * @param who whom it concerns: a person, else an account; empty for a piece
 * @param where the account, if {@code who} is a person
 * @param reason why it stands here, in a sentence
 * @param day the day by which rows of one kind are ordered, the earliest first
 * @param fromArchive whether it rests on what an archive told, which may be behind the times
 * @param decidedOn the earliest day on which the account means to decide something
 */
public record TodayRow(
    TodayKind kind,
    long subjectId,
    String detail,
    Optional<Long> personId,
    Optional<Long> accountId,
    String who,
    String where,
    Message reason,
    LocalDate day,
    boolean fromArchive,
    Optional<LocalDate> decidedOn) {}
