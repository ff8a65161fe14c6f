/** The film handed on: for sites, players, editors, the archive, paper. */
package org.kinora.workbench.deliver.internal;
