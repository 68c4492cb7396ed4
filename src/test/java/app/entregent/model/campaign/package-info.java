/** Campaigns, on real files. */
@NullMarked
package app.entregent.model.campaign;

import org.jspecify.annotations.NullMarked;
