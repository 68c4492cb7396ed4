/**
 * Step 4, relationships: who brings whom together, what is owed and given, which ties go cold, and
 * the clients. It stands on top of people, accounts, conversations and decisions, and writes only
 * introductions, favours and, in {@code network}, the seller's word on the network of a person.
 */
@NullMarked
package app.entregent.model.relationship;

import org.jspecify.annotations.NullMarked;
