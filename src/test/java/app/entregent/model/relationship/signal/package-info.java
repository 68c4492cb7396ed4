/** Tests of appetite, risk and churn. */
@NullMarked
package app.entregent.model.relationship.signal;

import org.jspecify.annotations.NullMarked;
