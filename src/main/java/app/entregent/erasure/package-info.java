/**
 * The erasure of all that the workspace holds of one client or one person: what goes, what stays
 * and why, and the certificate of it. What goes is found by who refers to what, so that a table
 * that is added later goes too.
 */
@NullMarked
package app.entregent.erasure;

import org.jspecify.annotations.NullMarked;
