/** Keys: what they are called, what they do, and how people change that. */
package org.kinora.workbench.internal.keys;
