/** The view of costs: what hosted models were paid, by model and by shot, and what may be spent. */
package org.kinora.workbench.internal.costs;
