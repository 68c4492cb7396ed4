@NullMarked
package app.entregent.model.wording;

import org.jspecify.annotations.NullMarked;
