/**
 * Step 1 of the method: the professional brand as a checklist.
 *
 * <p>A catalogue names what belongs to a good profile; what an archive can show of it is judged
 * beforehand with the evidence in sight and against what the archive before showed, and the seller
 * has the last word. What he gets done or looks at again is kept by the day, since a ring counts
 * it, and so is what each item became, from which the items held over time are told. Drafts stand
 * in two languages with their versions; what the network shows of itself (the Social Selling Index,
 * followers, views, searches) is typed with its day and never computed.
 */
@NullMarked
package app.entregent.model.brand;

import org.jspecify.annotations.NullMarked;
