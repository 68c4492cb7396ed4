/**
 * What a tie is worth in three dimensions: who is tied to whom, how far one trusts each other, and
 * whether one speaks the same language.
 */
@NullMarked
package app.entregent.model.relationship.capital;

import org.jspecify.annotations.NullMarked;
