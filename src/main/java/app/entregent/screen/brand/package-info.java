/**
 * Step 1 in the window: the checklist of the professional brand on one page, by groups, and beside
 * it why an item matters, how to go about it, what the archive shows of it and what changed since.
 * Three more parts of the page: the drafts of an item in both languages with their versions, what
 * the network shows and the seller types, and how many items were held over time.
 */
@NullMarked
package app.entregent.screen.brand;

import org.jspecify.annotations.NullMarked;
