/** What an editor does to the cut; each operation adds one edit to the project, where it can be undone. */
package org.kinora.production.internal.operations.cut;
