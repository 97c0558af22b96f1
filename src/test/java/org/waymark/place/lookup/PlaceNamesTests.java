package org.waymark.place.lookup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However people write a name of a place. */
class PlaceNamesTests {

	@ParameterizedTest
	@CsvSource({ "St. Louis, saint louis", "Port St Lucie, port saint lucie", "O'Fallon, ofallon",
			"Fond du Lac, fond du lac", "Winston-Salem, winston salem", "Mt. Vernon, mount vernon",
			"'  Ft  Wayne ', fort wayne", "Mayagüez, mayaguez", "Stamford, stamford",
			"Sault Ste. Marie, sault sainte marie" })
	void aNameIsFolded(String name, String folded) {
		assertThat(PlaceNames.folded(name)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "'Spokane-Spokane Valley, WA', Spokane, true", "'Spokane-Spokane Valley, WA', Spokane Valley, false",
			"'Winston-Salem, NC', Winston Salem, true", "'Louisville/Jefferson County, KY-IN', Louisville, true",
			"'St. Cloud, MN', Saint Cloud, true", "'Urban Honolulu, HI', Honolulu, true",
			"'Kansas City, MO-KS', Kansas City, true", "'Boise City, ID', Boise, true",
			"'Boise City, ID', Meridian, false" })
	void theFirstCityOfAnAreaIsItsPrincipalOne(String area, String city, boolean principal) {
		assertThat(PlaceNames.principal(area, city)).isEqualTo(principal);
	}

}
