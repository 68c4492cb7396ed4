/**
 * Appetite, risk and churn of an account: rules in plain words over what the workspace already
 * knows, each with its reason and its points, which the seller can read, weigh otherwise and switch
 * off. No score without the facts behind each of its points.
 */
@NullMarked
package app.entregent.model.relationship.signal;

import org.jspecify.annotations.NullMarked;
