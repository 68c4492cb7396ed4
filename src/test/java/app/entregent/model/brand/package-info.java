/** The checklist and what an archive shows, on real files. */
@NullMarked
package app.entregent.model.brand;

import org.jspecify.annotations.NullMarked;
