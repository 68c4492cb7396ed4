/**
 * All next actions in one list: what is overdue, what is for this week, whose it is and for which
 * account; each is edited, put off, repeated or done from here.
 */
@NullMarked
package app.entregent.screen.action;

import org.jspecify.annotations.NullMarked;
