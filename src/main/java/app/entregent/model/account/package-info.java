/**
 * Accounts: the companies that the seller works on or has judged, how far each has come on the
 * ladder, what is needed there, and which companies of the network deserve to become targets. Built
 * on the people room; knows nothing of talks and decisions.
 */
@NullMarked
package app.entregent.model.account;

import org.jspecify.annotations.NullMarked;
