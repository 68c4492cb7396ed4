/**
 * What is judged of words that will be shown to others, whoever wrote them for whatever place:
 * sales talk, whose problem they name, and what changed between two versions. Pure functions over
 * texts; lists of words are catalogues beside the program.
 */
@NullMarked
package app.entregent.model.wording;

import org.jspecify.annotations.NullMarked;
