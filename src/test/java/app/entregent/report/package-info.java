@NullMarked
package app.entregent.report;

import org.jspecify.annotations.NullMarked;
