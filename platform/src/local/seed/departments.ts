import type { Department } from './shelf.ts';
import { APPLIANCES } from './vocabulary/appliances.ts';
import { BAGS } from './vocabulary/bags.ts';
import { BEAUTY } from './vocabulary/beauty.ts';
import { BOOKS } from './vocabulary/books.ts';
import { COMPUTERS } from './vocabulary/computers.ts';
import { ELECTRONICS } from './vocabulary/electronics.ts';
import { FOOD } from './vocabulary/food.ts';
import { FOOTWEAR } from './vocabulary/footwear.ts';
import { FURNITURE } from './vocabulary/furniture.ts';
import { HOME } from './vocabulary/home.ts';
import { KIDS } from './vocabulary/kids.ts';
import { KITCHEN } from './vocabulary/kitchen.ts';
import { MEN } from './vocabulary/men.ts';
import { PETS } from './vocabulary/pets.ts';
import { SPORTS } from './vocabulary/sports.ts';
import { TRAVEL } from './vocabulary/travel.ts';
import { WOMEN } from './vocabulary/women.ts';

/** In the order the shop shows them. */
export const DEPARTMENTS: readonly Department[] = [
  WOMEN,
  MEN,
  FOOTWEAR,
  BAGS,
  TRAVEL,
  BEAUTY,
  FOOD,
  KITCHEN,
  HOME,
  FURNITURE,
  APPLIANCES,
  ELECTRONICS,
  COMPUTERS,
  SPORTS,
  KIDS,
  PETS,
  BOOKS,
];
