/** Nouns for places where things happen, as lemmas. */
export const placeNouns: ReadonlySet<string> = new Set(
  `airfield airport alley apartment apron area arena auditorium avenue bank bar barn barracks base basement battlefield bay beach
  boat border bridge building bunker bus cabin cafe café camp campus canal capital car castle cathedral cave cell cemetery
  center centre chamber channel chapel church cinema city clinic club coast coastline college community compound corner corridor
  court courthouse courtroom courtyard cove creek crossing dam debris deck desert district ditch dock dormitory downtown
  driveway embassy estate factory farm ferry field flat floor forest fort garage garden gate gorge ground gym hall harbor
  harbour headquarters highway hill home hospital hostel hotel house hut inn intersection island jail junction jungle kitchen
  lab laboratory lake library lobby lot mall mansion market marsh mill mine monastery mosque motel motorway mountain museum
  neighborhood neighbourhood nightclub ocean office outpost palace park parlor path pier plane plant platform plaza pool port
  post pond prison province pub quarry quay quarter railway ranch range refinery reef reservoir residence resort restaurant
  restroom river road roadside roadway roof room ruin runway scene school sea seabed shelter ship shop shore shrine sidewalk
  site slope slum square stadium stage station store strait stream street studio suburb subway supermarket synagogue tavern
  temple tent terminal territory theater theatre tower town train tribunal tunnel university valley venue vessel village ward
  warehouse water waterfront wharf wood workplace workshop yard zone zoo`.split(/\s+/u),
);
