/**
 * The four networks of a sale: to which of them each tie belongs, whom to mobilise at each stage,
 * and who may vouch for the seller. Built on decisions, introductions and bonds; writes only the
 * seller's word on a network.
 */
@NullMarked
package app.entregent.model.relationship.network;

import org.jspecify.annotations.NullMarked;
