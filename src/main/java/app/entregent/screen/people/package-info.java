/**
 * Step 2 in the window: everybody the seller knows, by person or by account, with the personas and
 * the proposals beside the list, and the page of one person.
 *
 * <p>The list of people is read in three steps: the rows in sight, everybody, what is known of each
 * ({@code PeopleTraits}). A facet tells by which values a line is narrowed; a setup (filter,
 * columns, order) is what a saved view keeps. Filters, columns, views and tags are all chosen in
 * the same card, a {@code Chooser}.
 *
 * <p>What a person's page shows beside the tie (groups, what is shared, sources, sensitive facts)
 * has a view model of its own, {@code PersonMoreViewModel}; {@code SensitiveSwitch} stands in the
 * settings.
 */
@NullMarked
package app.entregent.screen.people;

import org.jspecify.annotations.NullMarked;
