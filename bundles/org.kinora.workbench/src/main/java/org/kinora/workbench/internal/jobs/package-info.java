/** The list of jobs and the log. */
package org.kinora.workbench.internal.jobs;
