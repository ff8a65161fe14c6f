/** Operations on a project as a whole: history, branches, export, assets, jobs, why something was rebuilt. */
package org.kinora.production.internal.operations.project;
