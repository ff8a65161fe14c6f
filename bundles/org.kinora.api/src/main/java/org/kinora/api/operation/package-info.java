/**
 * What a person can ask of Kinora. One declaration gives the command line, REST, MCP, the command palette and
 * the tools of agents.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.operation;
