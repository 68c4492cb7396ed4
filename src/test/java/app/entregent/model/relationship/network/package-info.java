@NullMarked
package app.entregent.model.relationship.network;

import org.jspecify.annotations.NullMarked;
