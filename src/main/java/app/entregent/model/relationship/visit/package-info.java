/**
 * What one reads ten minutes before a meeting: for each person the role, the last words, the worry,
 * the gain, the objection, the argument and one question; and what to bring.
 */
@NullMarked
package app.entregent.model.relationship.visit;

import org.jspecify.annotations.NullMarked;
