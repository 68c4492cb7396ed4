package app.entregent.screen.action;

import app.entregent.model.conversation.ActionPlan;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A plan whose day has passed, about which is still to be asked what is meant.
 *
 * @param actionId the action that is edited; none if it is a new one
 * @param account for which account a new one is; the filter's
 */
record PastDay(LocalDate day, OptionalLong actionId, ActionPlan plan, AccountFilter account) {}
