/** The ways to somebody through people whom one knows, and the introductions that follow them. */
@NullMarked
package app.entregent.model.relationship.way;

import org.jspecify.annotations.NullMarked;
