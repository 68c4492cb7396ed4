/** What tests share: workspaces on real files, a window without a display, pictures of it. */
@NullMarked
package app.entregent.testing;

import org.jspecify.annotations.NullMarked;
