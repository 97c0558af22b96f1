package org.waymark.dataset;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class AggregateInsertTests {

	@Test
	void hasATableForEachListThatIsEmptiedBeforeThoseItRefersTo() {
		assertThat(AggregateInsert.tables("tree", Tree.class)).containsExactly("tree_ripe_fruits", "tree_twigs",
				"tree");
	}

	@Test
	void writesAllInTheOrderInWhichItIsReferredTo() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
			JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			jdbc.execute("CREATE TABLE tree (name VARCHAR PRIMARY KEY, years_old INTEGER)");
			jdbc.execute("CREATE TABLE tree_twigs (tree_name VARCHAR REFERENCES tree, position INTEGER, id VARCHAR,"
					+ " PRIMARY KEY (tree_name, id))");
			jdbc.execute("CREATE TABLE tree_ripe_fruits (tree_name VARCHAR REFERENCES tree, position INTEGER,"
					+ " twig VARCHAR, ripe_in VARCHAR, FOREIGN KEY (tree_name, twig) REFERENCES tree_twigs)");
			try (Loading loading = new Loading(null, connection)) {
				AggregateInsert<Tree> trees = AggregateInsert.into("tree", Tree.class, loading);
				Fruit fruit = new Fruit("a", TimeUnit.DAYS);
				assertThat(trees.add(new Tree("apple", null, List.of(new Twig("a")), Collections.nCopies(1000, fruit))))
					.isEqualTo(1002);
				assertThat(trees.add(new Tree("fig", 7, List.of(), List.of()))).isEqualTo(1);
				loading.finish();
			}
			assertThat(jdbc.queryForList("SELECT years_old FROM tree ORDER BY name", Integer.class))
				.containsExactly(null, 7);
			assertThat(jdbc.queryForMap("SELECT * FROM tree_ripe_fruits WHERE position = 999"))
				.containsExactlyInAnyOrderEntriesOf(
						Map.of("TREE_NAME", "apple", "POSITION", 999, "TWIG", "a", "RIPE_IN", "DAYS"));
		}
	}

	public record Tree(String name, Integer yearsOld, List<Twig> twigs, List<Fruit> ripeFruits) {
	}

	public record Twig(String id) {
	}

	public record Fruit(String twig, TimeUnit ripeIn) {
	}

}
