/**
 * Step 1 of the method: the professional brand as a checklist.
 *
 * <p>A catalogue names what belongs to a good profile; what an archive can show of it is judged
 * beforehand with the evidence in sight, and the seller has the last word. What he gets done or
 * looks at again is kept by the day, since a ring counts it.
 */
@NullMarked
package app.entregent.model.brand;

import org.jspecify.annotations.NullMarked;
