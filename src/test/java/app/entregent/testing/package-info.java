/** What tests share: workspaces on real files, a fixed clock, counted uids. */
@NullMarked
package app.entregent.testing;

import org.jspecify.annotations.NullMarked;
