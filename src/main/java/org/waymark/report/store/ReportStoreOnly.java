package org.waymark.report.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

import org.waymark.WaymarkProperties;

/** The store of reports without the rest of the program, for the command line. */
@Import({ ReportDatabase.class, ReportStore.class })
@EnableConfigurationProperties(WaymarkProperties.class)
public class ReportStoreOnly {

}
