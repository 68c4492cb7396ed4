/**
 * Step 3 of the method: useful information for the people who decide, planned by the week.
 *
 * <p>A week has one objective and pieces, each with a day, a channel and the persona it is for. The
 * program plans and reminds; it never publishes. Weeks are those of ISO 8601.
 */
@NullMarked
package app.entregent.model.engage;

import org.jspecify.annotations.NullMarked;
