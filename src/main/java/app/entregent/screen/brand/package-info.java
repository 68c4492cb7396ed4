/**
 * Step 1 in the window: the checklist of the professional brand on one page, by groups, and beside
 * it why an item matters, how to go about it and what the archive shows of it.
 */
@NullMarked
package app.entregent.screen.brand;

import org.jspecify.annotations.NullMarked;
