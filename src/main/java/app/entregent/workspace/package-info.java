/**
 * The open file and its one front door.
 *
 * <p>A workspace is one {@code .entregent} file. {@link app.entregent.workspace.Workspace#read}
 * gives a consistent view of it, {@link app.entregent.workspace.Workspace#change} is the only way
 * to write: one writer, one transaction, journalled so that it can be undone, forced to disk before
 * it is acknowledged. Everything above asks and acts through these two; nothing below knows what a
 * seller is.
 */
@NullMarked
package app.entregent.workspace;

import org.jspecify.annotations.NullMarked;
