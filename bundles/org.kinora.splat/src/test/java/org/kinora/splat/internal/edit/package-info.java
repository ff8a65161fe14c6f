/** Editing, told by pictures and by numbers. */
package org.kinora.splat.internal.edit;
