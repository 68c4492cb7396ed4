/**
 * Campaigns: an audit first, then four steps (database, target, plan, measure), one after the
 * other. Each makes what the other rooms know: target accounts, personas, the weekly plan, pieces,
 * goals. Reads all rooms, is read by none.
 *
 * <p>Source: the strategy of SEOCOM in the thesis (four steps) and the four phases after an audit
 * (objectives, ideal target, content, figures), folded into one; stepwise and never all at once
 * ([003]).
 */
@NullMarked
package app.entregent.model.campaign;

import org.jspecify.annotations.NullMarked;
