/** Our people and their expertise against the people of an account: who should meet whom next. */
@NullMarked
package app.entregent.model.relationship.counterpart;

import org.jspecify.annotations.NullMarked;
