@NullMarked
package app.entregent.model.conversation.line;

import org.jspecify.annotations.NullMarked;
