/**
 * The erasure of a client's or a person's data: what goes and what stays, the question, and the
 * certificate.
 */
@NullMarked
package app.entregent.screen.erasure;

import org.jspecify.annotations.NullMarked;
