package app.entregent.model.library;

import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import java.time.LocalDate;

/** A piece that was published or given. */
public record SharedPiece(
    long id,
    String subject,
    PieceFormat format,
    PieceChannel channel,
    LocalDate on,
    PieceSide side) {}
